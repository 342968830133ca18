# equal of AVX2, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    push        r14
    push        rbx
    movabs      rcx, 9223372036854775744
    and         rcx, rsi
    je          .L2
    lea         r9, [rdi + 64]
    lea         r11, [rsi - 64]
    mov         r10d, 64
    sub         r10, rcx
    mov         rbx, rdx
.L3:
#APP
    vmovdqu     ymm0, ymmword ptr [rdi]
    vmovdqu     ymm1, ymmword ptr [rdi + 32]
#NO_APP
    vmovups     ymmword ptr [rsp - 64], ymm0
    vmovups     ymmword ptr [rsp - 32], ymm1
    vmovdqu     ymm0, ymmword ptr [rsp - 64]
    vmovdqu     ymm1, ymmword ptr [rsp - 32]
    vpxor       ymm1, ymm1, ymmword ptr [rbx + 32]
    vpxor       ymm0, ymm0, ymmword ptr [rbx]
    vpor        ymm0, ymm0, ymm1
    vptest      ymm0, ymm0
    jne         .L4
    test        r10, r10
    je          .L5
    add         rbx, 64
    mov         r14, r11
    sub         r14, 64
    cmovb       r14, r11
    cmovae      rdi, r9
    add         r10, 64
    mov         r8, r9
    add         r9, 64
    cmp         r11, 63
    mov         rax, r11
    mov         r11, r14
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
    vzeroupper
    ret
.L5:
    mov         rax, r11
    mov         r8, r9
.L6:
    add         rdx, rcx
    mov         r9d, esi
    and         r9d, 63
    cmp         rax, 17
    jb          .L7
    mov         edi, esi
    and         edi, 56
    mov         rcx, rax
    sub         rcx, rdi
    and         esi, 7
    xor         r10d, r10d
.L8:
    lea         rdi, [r9 + r10]
    cmp         rdi, 8
    jb          .L9
#APP
    mov         rdi, qword ptr [r8]
#NO_APP
    mov         r11, qword ptr [rdx]
    cmp         rdi, r11
    jne         .L10
    add         r8, 8
    add         rdx, 8
    lea         rdi, [rax + r10]
    add         rdi, -8
    add         r10, -8
    cmp         rdi, 16
    ja          .L8
    mov         rdi, r10
    neg         rdi
    add         r9, r10
    add         r10, rax
    mov         rsi, r9
    mov         rcx, r10
    jmp         .L11
.L7:
    mov         rcx, rax
    mov         rsi, r9
.L9:
    mov         rdi, rax
    sub         rdi, rcx
    cmp         rcx, 8
    jae         .L11
    cmp         rcx, 4
    jae         .L12
    cmp         rcx, 2
    jb          .L13
    jmp         .L14
.L11:
    cmp         rsi, 8
    jae         .L15
.L12:
    cmp         rsi, 4
    jae         .L16
.L14:
    cmp         rsi, 1
    ja          .L17
.L13:
    mov         r9, rcx
    xor         ecx, ecx
    test        r9, r9
    je          .L18
    test        rsi, rsi
    je          .L18
    movzx       edx, byte ptr [rdx]
#APP
    movzx       esi, byte ptr [r8]
#NO_APP
    xor         ecx, ecx
    cmp         dl, sil
    sete        cl
    jmp         .L18
.L15:
    mov         r9, qword ptr [rdx]
    mov         rdx, qword ptr [rdx + rsi - 8]
#APP
    mov         rsi, qword ptr [r8]
#NO_APP
    cmp         rsi, r9
    jne         .L19
    lea         rsi, [r8 + rcx]
    add         rsi, -8
#APP
    mov         rsi, qword ptr [rsi]
#NO_APP
    cmp         rsi, rdx
    je          .L18
    add         rcx, -8
    xor         rsi, rdx
    tzcnt       rdx, rsi
    jmp         .L20
.L16:
    mov         r9d, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rsi - 4]
#APP
    mov         esi, dword ptr [r8]
#NO_APP
    cmp         esi, r9d
    jne         .L21
    lea         rsi, [r8 + rcx]
    add         rsi, -4
#APP
    mov         esi, dword ptr [rsi]
#NO_APP
    cmp         esi, edx
    je          .L18
    add         rcx, -4
    xor         esi, edx
    tzcnt       edx, esi
    jmp         .L20
.L10:
    xor         r11, rdi
    tzcnt       rdi, r11
    shr         edi, 3
    sub         rdi, r10
    jmp         .L22
.L17:
    movzx       r9d, word ptr [rdx]
    movzx       edx, word ptr [rdx + rsi - 2]
#APP
    movzx       esi, word ptr [r8]
#NO_APP
    cmp         r9w, si
    jne         .L23
    lea         rsi, [r8 + rcx]
    add         rsi, -2
#APP
    movzx       esi, word ptr [rsi]
#NO_APP
    cmp         dx, si
    je          .L18
    add         rcx, -2
    xor         edx, esi
    tzcnt       edx, edx
.L20:
    shr         edx, 3
    add         rcx, rdx
    jmp         .L18
.L19:
    xor         rsi, r9
    tzcnt       rcx, rsi
    jmp         .L24
.L21:
    xor         esi, r9d
    tzcnt       ecx, esi
    jmp         .L24
.L23:
    xor         r9d, esi
    tzcnt       ecx, r9d
.L24:
    shr         ecx, 3
.L18:
    add         rdi, rcx
.L22:
    cmp         rdi, rax
    sete        al
    pop         rbx
    pop         r14
    vzeroupper
    ret
