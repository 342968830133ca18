# equal of avx2, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    push        r14
    push        rbx
    movabs      rax, 9223372036854775744
    and         rax, rsi
    je          .L2
    lea         r9, [rdi + 64]
    lea         r11, [rsi - 64]
    mov         r10d, 64
    sub         r10, rax
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
    mov         rcx, r9
    add         r9, 64
    cmp         r11, 63
    mov         r8, r11
    mov         r11, r14
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
    vzeroupper
    ret
.L5:
    mov         r8, r11
    mov         rcx, r9
.L6:
    add         rdx, rax
    mov         eax, esi
    and         eax, 63
    cmp         r8, 17
    jb          .L7
    mov         r9d, esi
    and         r9d, 56
    mov         rdi, r8
    sub         rdi, r9
    and         esi, 7
.L8:
    cmp         rax, 8
    jb          .L9
#APP
    mov         r9, qword ptr [rcx]
#NO_APP
    cmp         r9, qword ptr [rdx]
    jne         .L10
    add         r8, -8
    add         rcx, 8
    add         rax, -8
    add         rdx, 8
    cmp         r8, 16
    ja          .L8
    jmp         .L11
.L9:
    mov         r8, rdi
    mov         rax, rsi
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
    cmp         rax, 8
    jae         .L16
.L12:
    cmp         rax, 4
    jae         .L17
.L13:
    cmp         rax, 2
    jae         .L18
.L14:
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    test        rax, rax
    je          .L15
    cmp         byte ptr [rdx], cl
    jmp         .L19
.L16:
    mov         rsi, qword ptr [rdx]
    mov         rdx, qword ptr [rdx + rax - 8]
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
    mov         esi, dword ptr [rdx]
    mov         edx, dword ptr [rdx + rax - 4]
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
.L20:
    xor         al, 1
    pop         rbx
    pop         r14
    vzeroupper
    ret
.L18:
    movzx       esi, word ptr [rdx]
    movzx       edx, word ptr [rdx + rax - 2]
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
    xor         al, 1
    pop         rbx
    pop         r14
    vzeroupper
    ret
.L15:
    xor         eax, eax
    xor         al, 1
    pop         rbx
    pop         r14
    vzeroupper
    ret
