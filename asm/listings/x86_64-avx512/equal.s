# equal of AVX512, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    push        r15
    push        r14
    push        rbx
    movabs      r10, 9223372036854775744
    mov         r9, rsi
    and         r9, r10
    je          .L2
    lea         rcx, [rdi + 64]
    lea         rbx, [rsi - 64]
    mov         r11d, 64
    sub         r11, r9
    mov         r14, rdx
.L3:
#APP
    vmovdqu64   zmm0, zmmword ptr [rdi]
#NO_APP
    vmovups     zmmword ptr [rsp - 64], zmm0
    vmovdqu64   zmm0, zmmword ptr [rsp - 64]
    vpcmpneqd   k0, zmm0, zmmword ptr [r14]
    kortestw    k0, k0
    jne         .L4
    test        r11, r11
    je          .L5
    add         r14, 64
    mov         r15, rbx
    sub         r15, 64
    cmovb       r15, rbx
    cmovae      rdi, rcx
    add         r11, 64
    mov         r8, rcx
    add         rcx, 64
    cmp         rbx, 63
    mov         rax, rbx
    mov         rbx, r15
    ja          .L3
    jmp         .L6
.L1:
    xor         eax, eax
    ret
.L2:
    mov         rax, rsi
    mov         r8, rdi
    jmp         .L6
.L4:
    xor         eax, eax
    pop         rbx
    pop         r14
    pop         r15
    vzeroupper
    ret
.L5:
    mov         rax, rbx
    mov         r8, rcx
.L6:
    add         r9, rdx
    mov         r11d, esi
    and         r11d, 63
    cmp         rax, 17
    jb          .L7
    mov         edi, esi
    and         edi, 56
    mov         rcx, rax
    sub         rcx, rdi
    mov         edi, esi
    and         edi, 7
    add         r10, 56
    and         r10, rsi
    add         rdx, r10
    xor         r10d, r10d
.L8:
    lea         rsi, [r11 + r10]
    cmp         rsi, 8
    jb          .L9
#APP
    mov         rsi, qword ptr [r8]
#NO_APP
    mov         rbx, qword ptr [r9]
    cmp         rsi, rbx
    jne         .L10
    add         r8, 8
    add         r9, 8
    lea         rsi, [rax + r10]
    add         rsi, -8
    add         r10, -8
    cmp         rsi, 16
    ja          .L8
    mov         rsi, r10
    neg         rsi
    add         r11, r10
    add         r10, rax
    mov         rdi, r11
    mov         rcx, r10
    cmp         rdi, 8
    jb          .L11
.L12:
    mov         r10, qword ptr [r9]
    mov         rdx, qword ptr [r9 + rdi - 8]
#APP
    mov         rdi, qword ptr [r8]
#NO_APP
    cmp         rdi, r10
    jne         .L13
    lea         rdi, [r8 + rcx]
    add         rdi, -8
#APP
    mov         rdi, qword ptr [rdi]
#NO_APP
    cmp         rdi, rdx
    je          .L14
    add         rcx, -8
    xor         rdi, rdx
    tzcnt       rdx, rdi
    jmp         .L15
.L7:
    mov         rcx, rax
    mov         rdi, r11
    mov         rdx, r9
.L9:
    mov         rsi, rax
    sub         rsi, rcx
    cmp         rcx, 8
    jae         .L16
    cmp         rcx, 4
    jae         .L17
    cmp         rcx, 2
    jae         .L18
    jmp         .L19
.L16:
    mov         r9, rdx
    cmp         rdi, 8
    jae         .L12
.L11:
    mov         rdx, r9
.L17:
    cmp         rdi, 4
    jae         .L20
.L18:
    cmp         rdi, 1
    ja          .L21
.L19:
    mov         r9, rcx
    xor         ecx, ecx
    test        r9, r9
    je          .L14
    test        rdi, rdi
    je          .L14
    movzx       edx, byte ptr [rdx]
#APP
    movzx       edi, byte ptr [r8]
#NO_APP
    xor         ecx, ecx
    cmp         dl, dil
    sete        cl
    jmp         .L14
.L20:
    mov         r9d, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rdi - 4]
#APP
    mov         edi, dword ptr [r8]
#NO_APP
    cmp         edi, r9d
    jne         .L22
    lea         rdi, [r8 + rcx]
    add         rdi, -4
#APP
    mov         edi, dword ptr [rdi]
#NO_APP
    cmp         edi, edx
    je          .L14
    add         rcx, -4
    xor         edi, edx
    tzcnt       edx, edi
    jmp         .L15
.L10:
    xor         rbx, rsi
    tzcnt       rsi, rbx
    shr         esi, 3
    sub         rsi, r10
    jmp         .L23
.L21:
    movzx       r9d, word ptr [rdx]
    movzx       edx, word ptr [rdx + rdi - 2]
#APP
    movzx       edi, word ptr [r8]
#NO_APP
    cmp         r9w, di
    jne         .L24
    lea         rdi, [r8 + rcx]
    add         rdi, -2
#APP
    movzx       edi, word ptr [rdi]
#NO_APP
    cmp         dx, di
    je          .L14
    add         rcx, -2
    xor         edx, edi
    tzcnt       edx, edx
.L15:
    shr         edx, 3
    add         rcx, rdx
    jmp         .L14
.L13:
    xor         rdi, r10
    tzcnt       rcx, rdi
    jmp         .L25
.L22:
    xor         edi, r9d
    tzcnt       ecx, edi
    jmp         .L25
.L24:
    xor         r9d, edi
    tzcnt       ecx, r9d
.L25:
    shr         ecx, 3
.L14:
    add         rsi, rcx
.L23:
    cmp         rsi, rax
    sete        al
    pop         rbx
    pop         r14
    pop         r15
    vzeroupper
    ret
