# equal of avx512, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    push        r15
    push        r14
    push        rbx
    movabs      r9, 9223372036854775744
    mov         rax, rsi
    and         rax, r9
    je          .L2
    lea         r10, [rdi + 64]
    lea         rbx, [rsi - 64]
    mov         r11d, 64
    sub         r11, rax
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
    cmovae      rdi, r10
    add         r11, 64
    mov         rcx, r10
    add         r10, 64
    cmp         rbx, 63
    mov         r8, rbx
    mov         rbx, r15
    ja          .L3
    jmp         .L6
.L1:
    xor         eax, eax
    ret
.L2:
    mov         r8, rsi
    mov         rcx, rdi
    jmp         .L6
.L4:
    xor         eax, eax
    pop         rbx
    pop         r14
    pop         r15
    vzeroupper
    ret
.L5:
    mov         r8, rbx
    mov         rcx, r10
.L6:
    add         rax, rdx
    mov         edi, esi
    and         edi, 63
    cmp         r8, 17
    jb          .L7
    mov         r11d, esi
    and         r11d, 56
    mov         r10, r8
    sub         r10, r11
    mov         r11d, esi
    and         r11d, 7
    add         r9, 56
    and         r9, rsi
    add         rdx, r9
.L8:
    cmp         rdi, 8
    jb          .L9
#APP
    mov         rsi, qword ptr [rcx]
#NO_APP
    cmp         rsi, qword ptr [rax]
    jne         .L10
    add         r8, -8
    add         rcx, 8
    add         rdi, -8
    add         rax, 8
    cmp         r8, 16
    ja          .L8
    jmp         .L11
.L9:
    mov         r8, r10
    mov         rdi, r11
    mov         rax, rdx
.L7:
    cmp         r8, 8
    jae         .L11
    cmp         r8, 4
    jae         .L12
    cmp         r8, 2
    jae         .L13
    test        r8, r8
    jne         .L14
    jmp         .L15
.L11:
    cmp         rdi, 8
    jae         .L16
.L12:
    cmp         rdi, 4
    jae         .L17
.L13:
    cmp         rdi, 2
    jae         .L18
.L14:
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    test        rdi, rdi
    je          .L15
    cmp         byte ptr [rax], cl
    jmp         .L19
.L16:
    mov         rsi, qword ptr [rax]
    mov         rdx, qword ptr [rax + rdi - 8]
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    mov         al, 1
    cmp         rdi, rsi
    jne         .L20
    lea         rax, [rcx + r8]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rdx
    jmp         .L19
.L17:
    mov         esi, dword ptr [rax]
    mov         edx, dword ptr [rax + rdi - 4]
#APP
    mov         edi, dword ptr [rcx]
#NO_APP
    mov         al, 1
    cmp         esi, edi
    jne         .L20
    lea         rax, [rcx + r8]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         edx, eax
    jmp         .L19
.L10:
    mov         al, 1
    jmp         .L20
.L18:
    movzx       esi, word ptr [rax]
    movzx       edx, word ptr [rax + rdi - 2]
#APP
    movzx       edi, word ptr [rcx]
#NO_APP
    mov         al, 1
    cmp         si, di
    jne         .L20
    lea         rax, [rcx + r8]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    cmp         dx, ax
.L19:
    setne       al
.L20:
    xor         al, 1
    pop         rbx
    pop         r14
    pop         r15
    vzeroupper
    ret
.L15:
    xor         eax, eax
    jmp         .L20
